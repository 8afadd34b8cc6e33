package example.shop

import dev.signalbox.annotation.Emits
import dev.signalbox.annotation.Listen
import dev.signalbox.runtime.EventContext

class Stock {
    @Listen
    @Emits
    fun onPlaced(event: OrderPlaced): OrderShipped {
        println("packed ${event.number} for ${event.customer}")
        return OrderShipped(event.number, "rail")
    }

    @Listen(topic = ["order.#"])
    fun onOrder(event: Any, context: EventContext) {
        println("${context.routingKey()}: $event")
    }
}

class Till {
    @Listen
    fun onPayment(payment: Payment) {
        println("paid by $payment")
    }

    /** A sealed interface can be no map, which the stubs do not show either. */
    @Listen
    fun onMap(map: Map<*, *>) {
        println("map $map")
    }
}

class Doorbell {
    companion object {
        @Listen
        @JvmStatic
        fun onCard(card: Card) {
            println("rings for ${card.digits}")
        }
    }
}

object Ledger {
    @Listen
    fun onCash(cash: Cash) {
        println("books $cash")
    }
}
