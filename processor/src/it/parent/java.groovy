// Runs what a project built, and returns the lines it prints. A program "module/class" runs on the module path.
// Use: def java = evaluate(new File(basedir, '../parent/java.groovy'))
def signalbox = ['annotations', 'runtime'].collectMany { part ->
    def jars = []
    new File(localRepositoryPath, "dev/signalbox/signalbox-$part").eachFileRecurse {
        if (it.name.endsWith('.jar')) jars << it
    }
    jars
}

return { List<File> built, String program ->
    def path = (built + signalbox).join(File.pathSeparator)
    def how = program.contains('/') ? ['--module-path', path, '--module', program] : ['-cp', path, program]
    def command = [new File(System.getProperty('java.home'), 'bin/java').path] + how
    def process = new ProcessBuilder(command).redirectErrorStream(true).start()
    def printed = process.inputStream.text
    assert process.waitFor() == 0 : printed
    printed.readLines()
}
