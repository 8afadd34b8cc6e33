package dev.signalbox.samples.extensions.password;

import dev.signalbox.annotation.Emits;
import dev.signalbox.annotation.Listen;
import dev.signalbox.runtime.Break;
import dev.signalbox.runtime.OperationStarting;
import dev.signalbox.samples.extensions.kernel.AuthFail;
import dev.signalbox.samples.extensions.kernel.Authenticate;
import dev.signalbox.samples.extensions.kernel.BeforeAuth;
import dev.signalbox.samples.extensions.kernel.LoginPages;
import dev.signalbox.samples.extensions.kernel.Verdict;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Knows a password, and locks who fails twice. A new one, after a reload, has forgotten that. */
final class Factor {
    private static final int ATTEMPTS = 2;

    private final Map<String, String> passwords = Map.of("ada", "engine", "bob", "marley");
    private final Map<String, Integer> failed = new ConcurrentHashMap<>();
    private final Set<String> locked = ConcurrentHashMap.newKeySet();

    @Listen
    String page(LoginPages pages) {
        return "name and password";
    }

    @Listen(topic = "create_user_pre")
    void keepNames(OperationStarting starting) throws Break {
        if (passwords.containsKey(starting.request(String.class))) {
            throw Break.with(starting.request() + " is taken");
        }
    }

    @Listen
    Verdict check(BeforeAuth before) {
        return locked.contains(before.user()) ? Verdict.refuse("your account is locked") : Verdict.PASS;
    }

    @Listen
    boolean verify(Authenticate login) {
        return login.secret().equals(passwords.get(login.user()));
    }

    @Listen(priority = 1)
    @Emits
    Optional<AccountLocked> count(AuthFail fail) {
        int times = failed.merge(fail.user(), 1, Integer::sum);
        return times == ATTEMPTS ? Optional.of(new AccountLocked(fail.user())) : Optional.empty();
    }

    @SuppressWarnings("DoNotCallSuggester") // it is the dispatcher that calls
    @Listen
    void show(AuthFail fail) throws Break {
        throw Break.with("wrong password, attempt " + failed.get(fail.user()));
    }

    @Listen
    void lock(AccountLocked event) {
        locked.add(event.user());
    }
}
