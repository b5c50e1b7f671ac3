package sourceline.journal;

/** Does the jobs of one kind. A job may run again after it was done, if the process died in between. */
public interface JobHandler {

    /** As given to {@link Jobs#enqueue}; at most 64 characters. */
    String kind();

    /** Whether it waits for other machines; then it has a thread of its own, so that nobody waits behind it. */
    default boolean isSlow() {
        return false;
    }

    /**
     * Runs outside any transaction.
     *
     * @throws Exception if it has to be tried again later
     */
    void run(JobRun job) throws Exception;
}
