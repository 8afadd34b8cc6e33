/** The annotation processor; nothing in it is for other modules to call. */
module dev.signalbox.processor {
    requires java.compiler;
    requires dev.signalbox.annotations;

    provides javax.annotation.processing.Processor with
            dev.signalbox.processor.NotesProcessor,
            dev.signalbox.processor.SignalboxProcessor;
}
