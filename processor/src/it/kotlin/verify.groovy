def java = evaluate(new File(basedir, '../parent/java.groovy'))
def kotlin = []
new File(localRepositoryPath, 'org/jetbrains/kotlin/kotlin-stdlib').eachFileRecurse {
    if (it.name ==~ /kotlin-stdlib-[\d.]+\.jar/) kotlin << it
}

assert java([new File(basedir, 'target/classes'), *kotlin], 'example.shop.Main') == [
    'order.placed: OrderPlaced(number=7, customer=Ann)',
    'packed 7 for Ann',
    'order.shipped.rail: OrderShipped(number=7, carrier=rail)',
    'rings for 4711',
    'paid by Card(digits=4711)',
    'books Cash',
    'paid by Cash',
    'map {sum=12}',
]
