module example.shop {
    requires transitive dev.signalbox.runtime;

    exports example.shop;
    exports example.shop.event;
}
