package example.crm;

public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        new CrmDispatcher(new Journal(), new LeadMailer()).dispatch(new LeadCreated("Ada", "ada@example.org"));
    }
}
