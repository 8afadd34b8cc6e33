assert new File(basedir, 'target/classes/example/Plain.class').exists()
