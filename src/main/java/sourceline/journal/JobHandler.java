package sourceline.journal;

/** Does the jobs of one kind. A job may run again after it was done, if the process died in between. */
public interface JobHandler {

    /** As given to {@link Jobs#enqueue}; at most 64 characters. */
    String kind();

    /**
     * Runs outside any transaction.
     *
     * @throws Exception if it has to be tried again later
     */
    void run(JobRun job) throws Exception;
}
