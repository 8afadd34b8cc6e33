package dev.signalbox.runtime;

import org.jspecify.annotations.Nullable;

/**
 * An event that asks whoever hears it, and says what they may answer.
 *
 * <pre>{@code
 * @EventType("shop.offers")
 * public record OffersWanted(String sku) implements Survey<Offer> {}
 *
 * Results<Offer> offers = shop.collect(new OffersWanted("x"));
 * }</pre>
 *
 * <p>Its listeners return an {@code R}, or nothing ({@code void}): the compiler refuses all else. One may also stop the
 * survey, by {@link Propagation} or {@link Break}, or emit events.
 *
 * @param <R> the type of the answers
 */
public interface Survey<R extends @Nullable Object> {}
