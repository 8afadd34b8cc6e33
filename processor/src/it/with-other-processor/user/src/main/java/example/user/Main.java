package example.user;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        new MarksDispatcher(new Observer(), new ThingChildEar(), new ThingEar()).dispatch(new ThingMarked("Main"));
    }
}
