package example.strict;

import dev.signalbox.annotation.Dispatcher;
import dev.signalbox.annotation.FailurePolicy;

/** Asks for a dispatcher. */
@Dispatcher(onFailure = FailurePolicy.FAIL_FAST)
public interface StrictFast {}
