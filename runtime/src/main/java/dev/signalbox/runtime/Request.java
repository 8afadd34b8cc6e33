package dev.signalbox.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An event that asks for one answer, which exactly one listener gives.
 *
 * <pre>{@code
 * @EventType("shop.price.wanted")
 * public record PriceQuery(String sku) implements Request<Price> {}
 *
 * @Listen Price price(PriceQuery query) { … }
 *
 * Price price = shop.request(new PriceQuery("x"));
 * }</pre>
 *
 * <p>The listener that answers returns an {@code R}, or a {@link java.util.concurrent.CompletionStage} of one. Others may
 * listen in: they return {@code void}. The compiler refuses none, two, and a type that does not fit.
 *
 * @param <R> the type of the answer
 */
public interface Request<R extends @Nullable Object> {}
