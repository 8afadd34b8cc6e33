def java = evaluate(new File(basedir, '../parent/java.groovy'))

assert !new File(basedir, 'build.log').text.contains('[WARNING]')

def heard = [
    'old order 1',
    'strict.box holds cat',
    'closed',
    'strict.box holds mouse',
    'Notes: 9',
    'old listener: user came',
    'Notes: 9',
    'old listener: user went',
    'Notes: 9',
    'old listener: user left',
    'text hello',
    'list [1]',
]
assert java([new File(basedir, 'target/classes')], 'example.strict.Main') ==
        ['StrictDispatcher', *heard, 'failed doomed order 2'] +
        ['StrictFastDispatcher', *heard, 'thrown true doomed order 2'] +
        ['StrictHandledDispatcher', *heard, 'handled doomed order 2']

// The listeners' package is not the dispatchers', and only it sees the methods.
def listening = new File(basedir, 'target/classes/example/strict/listening')
for (bridged in ['Changes', 'Hearing', 'Notes']) {
    assert new File(listening, "${bridged}_SignalboxBridge.class").exists()
}
