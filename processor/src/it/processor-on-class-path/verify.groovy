def generated = { layout -> new File(basedir, "target/$layout/classes/example/crm/CrmDispatcher.class").exists() }
def compiled = { layout -> new File(basedir, "target/$layout/classes/example/crm/LeadMailer.class").exists() }

// Since JDK 23 javac looks for no processors on the class path, and says nothing about those that are there.
assert compiled('class-path')
assert generated('class-path') == (Runtime.version().feature() < 23)

assert compiled('processor-path')
assert generated('processor-path')

assert !new File(basedir, 'build.log').text.contains('[WARNING]')
