package dev.signalbox.topic;

import static dev.signalbox.topic.TopicCase.no;
import static dev.signalbox.topic.TopicCase.yes;

import java.util.List;
import java.util.stream.Stream;

/** This project's own table of what matches what. */
final class TopicCases {
    private TopicCases() {}

    static Stream<TopicCase> all() {
        return Stream.of(
                        literals(),
                        stars(),
                        hashes(),
                        both(),
                        emptyWords(),
                        emptyWordsAtTheEdges(),
                        lookalikes(),
                        unicode(),
                        backtracking())
                .flatMap(List::stream);
    }

    private static List<TopicCase> literals() {
        return List.of(
                yes("crm.lead.created", "crm.lead.created"),
                no("crm.lead.created", "crm.lead"),
                no("crm.lead", "crm.lead.created"),
                no("crm.lead.created", "crm.lead.updated"),
                no("crm.lead", "crmxlead"),
                no("crm.lead", "crm.Lead"),
                no("crm.lead", " crm.lead"),
                no("crm.lead", "crm.lead "),
                yes("crm lead.x", "crm lead.x"));
    }

    private static List<TopicCase> stars() {
        return List.of(
                yes("*", "crm"),
                no("*", ""),
                no("*", "crm.lead"),
                yes("crm.*", "crm.lead"),
                no("crm.*", "crm"),
                no("crm.*", "crm.lead.created"),
                yes("*.lead", "crm.lead"),
                no("*.lead", "lead"),
                yes("crm.*.created", "crm.lead.created"),
                no("crm.*.created", "crm.created"),
                no("crm.*.created", "crm.lead.mail.created"),
                yes("*.*", "crm.lead"),
                no("*.*.*", "crm.lead"));
    }

    private static List<TopicCase> hashes() {
        return List.of(
                yes("#", ""),
                yes("#", "crm"),
                yes("#", "crm.lead.created"),
                yes("#.#", ""),
                yes("#.#.#", "crm.lead"),
                yes("crm.#", "crm"),
                yes("crm.#", "crm.lead.created"),
                no("crm.#", "crmx"),
                no("crm.#", "lead.crm"),
                yes("#.created", "created"),
                yes("#.created", "crm.lead.created"),
                no("#.created", "created.lead"),
                yes("crm.#.created", "crm.created"),
                yes("crm.#.created", "crm.lead.mail.created"),
                no("crm.#.created", "crmcreated"),
                no("crm.#.created", "crm.created.late"),
                no("#.lead.#", "crm.deal.created"),
                yes("#.lead.#", "lead"),
                yes("#.lead.#", "crm.lead.created"));
    }

    private static List<TopicCase> both() {
        return List.of(
                no("*.#", ""),
                yes("*.#", "crm"),
                yes("*.#", "crm.lead.created"),
                no("#.*", ""),
                yes("#.*", "crm"),
                no("#.*.#", ""),
                yes("#.*.#", "crm"),
                no("*.*.*.#", "crm.lead"),
                yes("*.*.*.#", "crm.lead.created"),
                yes("*.#.*", "crm.lead"),
                no("*.#.*", "crm"),
                yes("crm.#.*", "crm.lead"),
                no("crm.#.*", "crm"),
                yes("*.stock.#", "eur.stock.db"),
                no("*.stock.#", "stock.nasdaq"));
    }

    private static List<TopicCase> emptyWords() {
        return List.of(
                yes("", ""),
                no("", "crm"),
                no("", "."),
                no("crm", ""),
                no(".", ""),
                yes(".", "."),
                no(".", ".."),
                yes("*.*", "."),
                no("*", "."),
                yes("#.*", ".."));
    }

    private static List<TopicCase> emptyWordsAtTheEdges() {
        return List.of(
                no("crm", "crm."),
                no("crm.", "crm"),
                yes("crm.", "crm."),
                yes("crm.*", "crm."),
                yes("crm.lead.*", "crm.lead."),
                yes("*.lead", ".lead"),
                yes("crm.*.created", "crm..created"),
                yes("crm.#.created", "crm..created"),
                yes("crm.#.created", "crm...created"),
                no("crm.#.created", "crm.created."),
                yes("crm.#", "crm."),
                yes("crm.#.", "crm."),
                no("crm.#.", "crm"),
                yes("#.", "crm."),
                no(".*", ".crm.lead"),
                yes(".#", ".crm.lead"),
                no(".#", "crm"),
                yes("crm..created", "crm..created"),
                no("crm..created", "crm.created"));
    }

    private static List<TopicCase> lookalikes() {
        return List.of(
                yes("crm.lead#", "crm.lead#"),
                no("crm.lead#", "crm.leads"),
                no("crm.#'", "crm.lead"),
                yes("**", "**"),
                no("**", "crm"),
                no("##", "crm.lead"),
                no("crm*", "crm"),
                yes("crm.*", "crm.*"),
                yes("crm.#", "crm.#"),
                yes("*", "#"),
                yes("#", "*.#"),
                no("crm.lead", "crm.*"),
                no("crm.lead", "#"),
                no("\\*", "crm"),
                no("[a-z]+", "crm"));
    }

    private static List<TopicCase> unicode() {
        return List.of(
                yes("größe.*.cm", "größe.höhe.cm"),
                no("größe", "GRÖSSE"),
                no("caf\u00e9", "cafe\u0301"),
                yes("датчик.#", "датчик.давление.бар"),
                yes("温度.*.摄氏", "温度.室内.摄氏"),
                no("温度.*.摄氏", "温度.室内.华氏"),
                yes("*.🚂", "🛤.🚂"),
                no("🚂", "🚃"));
    }

    private static List<TopicCase> backtracking() {
        return List.of(
                yes("a.*.#.b.c", "a.b.c.b.c"),
                no("a.*.#.b.c", "a.b.c.b"),
                yes("a.#.b.*", "a.b.b.b.b"),
                no("a.#.b.*", "a.b"),
                yes("#.a.b.#.a.c", "a.a.b.a.b.a.c"),
                yes("#.a.#.a", "a.b.a"),
                no("#.a.#.a", "a"),
                no("#.a.#.b.#.c", "a.c.b"),
                yes("a.#.b.#.c", "a.x.b.b.c.c"),
                yes("#.*.a.#", "a.a"),
                no("#.*.a.#", "a"));
    }
}
