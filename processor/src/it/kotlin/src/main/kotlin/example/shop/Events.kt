package example.shop

import dev.signalbox.annotation.EventType

@EventType("order.placed")
data class OrderPlaced(val number: Int, val customer: String)

@EventType("order.shipped.{carrier}")
data class OrderShipped(val number: Int, @get:JvmName("carrier") val carrier: String)

/** The stubs that processors are shown do not say "sealed"; the class files do. */
@EventType("payment")
sealed interface Payment

data class Card(val digits: String) : Payment

data object Cash : Payment
