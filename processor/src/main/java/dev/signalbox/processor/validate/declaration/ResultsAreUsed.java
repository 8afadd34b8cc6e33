package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.ReturnModel.Lost;
import java.util.stream.Stream;

/**
 * A listener method returns nothing that is lost with its value. A method of a library is told of where the library is
 * compiled.
 */
final class ResultsAreUsed {
    private static final String WAIT = "sees how it ends. Wait for it, or handle its failure and return void";
    private static final String SUBSCRIBE = "subscribes to it. Subscribe and return void";

    private ResultsAreUsed() {}

    static Stream<Diagnostic> check(ListenerModel listener) {
        Lost lost = listener.returns().lost();
        Problem problem = lost == Lost.EVENT ? Problem.UNDISPATCHED_EVENT : Problem.UNSEEN_OUTCOME;
        if (lost == Lost.NOTHING || listener.suppressed().contains(problem.id())) {
            return Stream.of();
        }
        String method = listener.method().qualifiedName();
        String type = listener.returns().text();
        return listener.returns().origin().stream()
                .map(origin -> lost == Lost.EVENT
                        ? problem.at(origin, method, type)
                        : problem.at(origin, method, type, lost == Lost.OUTCOME ? WAIT : SUBSCRIBE));
    }
}
