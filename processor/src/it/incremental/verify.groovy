def java = evaluate(new File(basedir, '../parent/java.groovy'))

def log = new File(basedir, 'build.log').text
assert log.count('Compiling 3 source files') == 1
assert log.count('Compiling 5 source files') == 1
assert !log.contains('[WARNING]')

assert java([new File(basedir, 'target/classes')], 'example.crm.Main') == ['note Ada', 'welcome Ada']
