module example.shop {
    requires dev.signalbox.runtime;

    exports example.shop;
    exports example.shop.event;
}
