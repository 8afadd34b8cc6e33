/**
 * The annotations: what is an event, who listens, and where the dispatcher goes.
 *
 * <pre>
 * {@literal @}EventType("crm.lead.created")
 * public record LeadCreated(UUID lead, String email) {}
 *
 * public final class LeadMailer {
 *     {@literal @}Listen(topic = "crm.lead.*")
 *     void welcome(LeadCreated event) { ... }
 * }
 *
 * {@literal @}Dispatcher
 * public interface Crm {} // generates CrmDispatcher
 * </pre>
 *
 * <p>The processor reads the annotations while the compiler runs. Nothing reads them at run time: they stay in the
 * class file ({@link java.lang.annotation.RetentionPolicy#CLASS}), so that a later compilation can take over event
 * types and listeners of a library, and reflection does not see them.
 *
 * <p>What is wrong is an error at the annotation. What is only suspicious is a warning with an id, such as an event
 * that nobody hears; {@code @SuppressWarnings("signalbox:UnheardEvent")} on the type or method concerned, or around
 * it, says that it is meant.
 */
@NullMarked
package dev.signalbox.annotation;

import org.jspecify.annotations.NullMarked;
