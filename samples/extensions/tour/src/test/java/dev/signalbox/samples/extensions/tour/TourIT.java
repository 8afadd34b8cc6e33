package dev.signalbox.samples.extensions.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counts how often each listener answers, while extensions come and go. */
final class TourIT {
    private static List<String> printed = List.of();

    @BeforeAll
    static void run() throws InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Tour(Path.of(System.getProperty("extensions.folder")), new PrintStream(bytes, true, UTF_8)).run();
        printed = bytes.toString(UTF_8).lines().toList();
    }

    @Test
    void withoutExtensionsNobodyKnowsAnybody() {
        assertThat(printed).containsSequence("""
                Nothing is loaded
                  new     created bob
                  pages   0
                  ada     nobody knows you
                  ada     nobody knows you
                  bob     nobody knows you
                  bob     nobody knows you
                  bob     nobody knows you
                """.split("\n"));
    }

    @Test
    void allListenersAreCalledOnceForEachEvent() {
        assertThat(printed).containsSequence("""
                All are loaded
                  new     bob is taken
                  pages   2
                  ada     welcome, ada
                  ada     welcome back, ada
                  bob     wrong password, attempt 1
                  bob     wrong password, attempt 2
                  bob     your account is locked
                  5 x Cache#get
                  1 x Cache#page
                  4 x Factor#check
                  1 x Factor#page
                  3 x Factor#verify
                  memory LOADED
                  password LOADED
                  kernel.AUTH_FAIL         After a failed login
                  kernel.AUTH_SUCCESS      After a login
                  kernel.AUTH              Login
                  kernel.BEFORE_AUTH       Before a login
                  kernel.LOGIN_PAGES       Login pages
                  password.ACCOUNT_LOCKED  Account locked
                """.split("\n"));
    }

    @Test
    void aReloadedExtensionIsCalledOnceAndHasForgotten() {
        assertThat(printed).containsSequence("""
                password is reloaded, and has forgotten who is locked
                  new     bob is taken
                  pages   2
                  ada     welcome back, ada
                  ada     welcome back, ada
                  bob     wrong password, attempt 1
                  bob     wrong password, attempt 2
                  bob     your account is locked
                  5 x Cache#get
                  1 x Cache#page
                  3 x Factor#check
                  1 x Factor#page
                  2 x Factor#verify
                """.split("\n"));
    }

    @Test
    void anInactiveExtensionRefuses() {
        assertThat(printed).containsSequence("""
                password is not active
                  new     created bob
                  pages   1
                  ada     welcome back, ada
                  ada     welcome back, ada
                  bob     nobody knows you
                  bob     nobody knows you
                  bob     nobody knows you
                  5 x Cache#get
                  1 x Cache#page
                  10 x refused by PasswordDispatcher
                """.split("\n"));
    }

    @Test
    void anUnloadedExtensionIsNotCalled() {
        assertThat(printed).containsSequence("""
                memory is unloaded
                  new     bob is taken
                  pages   1
                  ada     welcome, ada
                  ada     welcome, ada
                  bob     your account is locked
                  bob     your account is locked
                  bob     your account is locked
                  5 x Factor#check
                  1 x Factor#page
                  2 x Factor#verify
                  memory UNLOADED
                  password LOADED
                  kernel.AUTH_FAIL         After a failed login
                  kernel.AUTH_SUCCESS      After a login
                  kernel.AUTH              Login
                  kernel.BEFORE_AUTH       Before a login
                  kernel.LOGIN_PAGES       Login pages
                  password.ACCOUNT_LOCKED  Account locked
                """.split("\n"));
    }

    @Test
    void theKernelHearsAllMeanwhile() {
        assertThat(printed).containsSequence("""
                2 accounts were created
                The kernel heard all of the visits meanwhile
                """.split("\n"));
    }
}
