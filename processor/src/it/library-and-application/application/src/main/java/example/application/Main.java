package example.application;

import example.audit.Audit;
import example.library.BookLent;
import example.library.LendingDispatcher;
import example.library.Shelf;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        new LendingDispatcher(new Shelf()).dispatch(new BookLent("Faust"));
        new TownDispatcher(new Desk(), new Audit(), new Shelf()).dispatch(new ReaderJoined("Ada"));
    }
}
