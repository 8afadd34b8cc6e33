package crm;

/** Starts a container, in which the importer runs first of all and the owner last. */
public interface Program {
    void run() throws Exception;
}
