package dev.signalbox.samples.retailandplant.office;

import dev.signalbox.annotation.Listen;

/** Orders what is missing. */
public final class Kitchen {
    private final Actions actions;

    /**
     * Creates the listener.
     *
     * @param actions where it writes what it does
     */
    public Kitchen(Actions actions) {
        this.actions = actions;
    }

    @Listen(topic = "office.inventory.counted", when = "isLow")
    void order(InventoryCounted counted) {
        actions.add(counted.food() + " is ordered");
    }

    boolean isLow(InventoryCounted counted) {
        return counted.left() < 5;
    }
}
