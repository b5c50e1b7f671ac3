package sourceline.journal;

import java.time.Duration;

/** Does the jobs of one kind. A job may run again after it was done, if the process died in between. */
public interface JobHandler {

    /** As given to {@link Jobs#enqueue}; at most 64 characters. */
    String kind();

    /** Jobs that wait for each other; those of one lane never wait for another. */
    enum Lane {
        /** What takes no time worth mentioning. */
        QUICK(1),
        /** What fetches from other machines. */
        FETCHING(1),
        /** What tells other machines, some of which may not answer while others should hear at once. */
        TELLING(4);

        private final int atOnce;

        Lane(int atOnce) {
            this.atOnce = atOnce;
        }

        int atOnce() {
            return atOnce;
        }
    }

    default Lane lane() {
        return Lane.QUICK;
    }

    /** Who claimed a job and has not finished by then is taken for dead, and it is done again. */
    default Duration lease() {
        return Duration.ofMinutes(10);
    }

    /**
     * Runs outside any transaction.
     *
     * @throws Exception if it has to be tried again later
     */
    void run(JobRun job) throws Exception;
}
