package example.strict;

import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.EventDispatcher;
import example.strict.event.Box;
import example.strict.event.Changed;
import example.strict.event.DoomedOrder;
import example.strict.event.OldOrder;
import example.strict.listening.Boxes;
import example.strict.listening.Changes;
import example.strict.listening.Notes;
import example.strict.listening.OldListener;
import example.strict.listening.Orders;
import java.io.IOException;
import java.util.List;

/** Runs all of it. */
@SuppressWarnings({"deprecation", "removal"})
public final class Main {
    private Main() {}

    /**
     * Dispatches by all dispatchers.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Boxes<String> boxes = new Boxes<>("mouse");
        run(new StrictDispatcher(boxes, new Changes(), new Notes(), new OldListener(), new Orders()));
        run(new StrictFastDispatcher(boxes, new Changes(), new Notes(), new OldListener(), new Orders()));
        run(StrictHandledDispatcher.builder()
                .boxes(boxes)
                .changes(new Changes())
                .notes(new Notes())
                .oldListener(new OldListener())
                .orders(new Orders())
                .failureHandler(failure -> System.out.println("handled " + failure.cause().getMessage()))
                .build());
    }

    private static void run(EventDispatcher dispatcher) {
        System.out.println(dispatcher.getClass().getSimpleName());
        dispatcher.dispatch(new OldOrder(0));
        dispatcher.dispatch(new OldOrder(1));
        dispatcher.dispatch(new Box<>("cat"));
        dispatcher.dispatch(new Box<>("mouse"));
        dispatcher.dispatch(new Changed("user", Changed.Operation.CREATED));
        dispatcher.dispatch(new Changed("user", Changed.Operation.DELETED));
        dispatcher.dispatch("plain.text", "hello");
        dispatcher.dispatch("plain.list", List.of(1));
        try {
            dispatcher.dispatch(new DoomedOrder(2));
        } catch (DispatchException failed) {
            System.out.println("failed " + failed.getCause().getMessage());
        } catch (Exception thrown) {
            System.out.println("thrown " + (thrown instanceof IOException) + " " + thrown.getMessage());
        }
    }
}
