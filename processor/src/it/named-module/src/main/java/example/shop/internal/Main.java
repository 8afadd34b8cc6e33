package example.shop.internal;

import example.shop.Doorbell;
import example.shop.ShopDispatcher;
import example.shop.event.OrderPlaced;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println(Main.class.getModule());
        ShopDispatcher shop = new ShopDispatcher(new Doorbell(), new Packer());
        shop.dispatch(new OrderPlaced(1));
        shop.dispatch(new StockCounted(2));
        BackroomDispatcher backroom = new BackroomDispatcher(new Doorbell(), new Packer());
        backroom.dispatch(new OrderPlaced(3));
        backroom.dispatch(new StockCounted(4));
    }
}
