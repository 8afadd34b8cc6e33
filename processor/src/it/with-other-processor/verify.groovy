def java = evaluate(new File(basedir, '../parent/java.groovy'))

for (order in ['ours-first', 'ours-last']) {
    assert java([new File(basedir, "$order/target/classes")], 'example.user.Main') == [
        'Observer hears ThingMarked[by=Main]',
        'ThingEar hears ThingMarked[by=Main]',
        'Observer hears ThingChildMarked[by=Observer]',
        'ThingChildEar hears ThingChildMarked[by=Observer]',
    ]
}

// The order of the processors changes nothing in what is generated.
def generated = { order, type ->
    new File(basedir, "$order/target/generated-sources/annotations/example/user/${type}.java").text
}
for (type in ['MarksDispatcher', 'MarksPublisher']) {
    assert generated('ours-first', type) == generated('ours-last', type)
}

assert !new File(basedir, 'build.log').text.contains('[WARNING]')
