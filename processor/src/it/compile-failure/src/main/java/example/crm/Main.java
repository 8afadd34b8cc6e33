package example.crm;

/** Uses what is not generated, since the listener is wrong: the compiler must not complain about that, too. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        CrmDispatcher crm = new CrmDispatcher(new Journal(), new LeadMailer());
        crm.dispatch(new LeadCreated("Ada", "ada@example.org"));
    }
}
