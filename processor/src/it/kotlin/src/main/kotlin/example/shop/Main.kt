package example.shop

import dev.signalbox.annotation.Dispatcher

@Dispatcher
interface Shop

object Main {
    @JvmStatic
    fun main(args: Array<String>) {
        val shop = ShopDispatcher.builder().stock(Stock()).till(Till()).ledger(Ledger).build()
        shop.dispatch(OrderPlaced(7, "Ann"))
        shop.dispatch(Card("4711"))
        shop.dispatch(Cash)
        shop.dispatch("till.total", mapOf("sum" to 12))
    }
}
