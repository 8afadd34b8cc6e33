package example.shop.internal;

import dev.signalbox.annotation.Dispatcher;

@Dispatcher
interface Backroom {}
