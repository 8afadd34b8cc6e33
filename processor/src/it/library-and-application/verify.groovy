def java = evaluate(new File(basedir, '../parent/java.groovy'))

def jars = ['audit', 'library', 'application'].collect { new File(basedir, "$it/target/$it-1.jar") }
assert java(jars, 'example.application.Main') == [
    'Shelf misses Faust',
    'Audit of application.reader.joined',
    'Desk serves Ada',
    'Audit of library.book.lent',
    'Desk files Emma',
    'Shelf misses Emma',
]

def generated = new File(basedir, 'application/target/classes/example')
assert new File(generated, 'application/TownDispatcher.class').exists()
assert !new File(generated, 'library').exists()

assert !new File(basedir, 'build.log').text.contains('[WARNING]')
