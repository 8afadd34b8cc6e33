package dev.signalbox.annotation;

/**
 * What a dispatcher does when a listener or a guard throws.
 *
 * <pre>
 * {@literal @}Dispatcher(onFailure = FailurePolicy.FAIL_FAST)
 * public interface Crm {}
 * </pre>
 *
 * <p>An {@link Error} that means the virtual machine is broken is thrown on under every policy.
 */
public enum FailurePolicy {
    /** Every listener still runs; then one {@code DispatchException} with every failure reaches the caller. */
    ISOLATE,

    /** The first failure reaches the caller as it was thrown; later listeners are not called. */
    FAIL_FAST,

    /** Every listener still runs; failures go to the failure handler only, and the caller sees none. */
    HANDLE
}
