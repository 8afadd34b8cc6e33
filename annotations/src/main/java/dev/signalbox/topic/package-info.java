/**
 * The topic grammar: routing keys, topic patterns, and tables of them.
 *
 * <p>The rules are those of AMQP 0-9-1, section 3.1.3.3 (the topic exchange type), as RabbitMQ implements them:
 *
 * <ul>
 *   <li>A {@linkplain dev.signalbox.topic.RoutingKey routing key} is zero or more words separated by dots. The empty
 *       string is zero words. Any other string splits at every dot and keeps empty words: {@code "."} is two of them,
 *       {@code "a."} is {@code a} and an empty one.
 *   <li>A {@linkplain dev.signalbox.topic.TopicPattern topic pattern} is the same plus two wildcards: {@code *} takes
 *       exactly one word, which may be empty; {@code #} takes zero or more words, at any place and any number of
 *       times.
 *   <li>A {@linkplain dev.signalbox.topic.TopicTemplate topic template}, which is not of AMQP, is the topic of an event
 *       type: a word in braces is filled in from each event.
 *   <li>A word is a wildcard only if it is exactly {@code *} or {@code #}. The words {@code a#} and {@code **} are
 *       literals. In a routing key {@code *} and {@code #} are ordinary words. There is no escape.
 *   <li>Words are compared exactly: case counts, any Unicode text is allowed, nothing is normalised or trimmed.
 *   <li>Keys and patterns have at most 255 UTF-8 bytes, the limit of an AMQP 0-9-1 short string.
 * </ul>
 *
 * <p>RabbitMQ 4.3.5 and later refuses a pattern with more than two {@code #}; here it is legal.
 *
 * <p>No pattern and no key makes matching slow: the work is at most the words of the one times the words of the
 * other. Everything in this package but {@link dev.signalbox.topic.TopicTable.Builder} is immutable and safe for use
 * by any number of threads.
 */
@NullMarked
package dev.signalbox.topic;

import org.jspecify.annotations.NullMarked;
