def log = new File(basedir, 'build.log').readLines()

// Maven prints each error twice: as the compiler reports it, and in its summary at the end.
def errors = log.findAll { it =~ /\.java:\[\d+,\d+\]/ || it =~ /\[\w+\] No event type/ }.collect { it.trim() }.unique()
def file = new File('src/main/java/example/crm/LeadMailer.java').path
assert errors.size() == 1 : errors
assert errors[0].endsWith(
        file + ':[6,35] [UnreachableListener] No event type reaches "crm.leed.*". Did you mean "crm.lead.*"?')
assert log.any { it =~ /^\[INFO\] 1 error\s*$/ }
assert log.every { !it.contains('[WARNING]') }
