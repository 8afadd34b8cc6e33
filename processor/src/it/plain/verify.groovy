assert new File(basedir, 'target/classes/example/crm/CrmDispatcher.class').exists()

def suite = new File(basedir, 'target/surefire-reports/TEST-example.crm.CrmTest.xml').text
assert suite.contains('tests="2"') && suite.contains('failures="0"') && suite.contains('errors="0"')

assert !new File(basedir, 'build.log').text.contains('[WARNING]')
