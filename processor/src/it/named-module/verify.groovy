def java = evaluate(new File(basedir, '../parent/java.groovy'))

def printed = java([new File(basedir, 'target/classes')], 'example.shop/example.shop.internal.Main')
assert printed == ['module example.shop', 'ring 1', 'pack 1', 'ring, 2 left', 'count 2', 'ring 3', 'pack 3', 'ring, 4 left', 'count 4']
assert !new File(basedir, 'build.log').text.contains('[WARNING]')
