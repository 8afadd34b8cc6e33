package example.user;

import dev.signalbox.annotation.Dispatcher;

@Dispatcher
interface Marks {}
