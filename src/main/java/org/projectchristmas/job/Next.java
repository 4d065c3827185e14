package org.projectchristmas.job;

/** What comes after a stage of a job. */
public sealed interface Next {
    /**
     * The job's own work is done; if it spawned children, the job ends when the last of them has ended.
     *
     * @param outcome a sentence, cut off after {@value Job#LONGEST_NOTE} letters
     * @param withErrors whether something of it did not succeed
     */
    record Done(String outcome, boolean withErrors) implements Next {}

    /**
     * The job is run again when all its children have ended, whatever their outcome; at once if it has none that are open.
     *
     * @param stage what the job is then told, 1 to 64 letters
     */
    record AfterChildren(String stage) implements Next {
        public AfterChildren {
            if (stage.isBlank() || stage.length() > 64) {
                throw new IllegalArgumentException("not a stage: " + stage);
            }
        }
    }

    static Next done(String outcome) {
        return new Done(outcome, false);
    }

    static Next doneWithErrors(String outcome) {
        return new Done(outcome, true);
    }

    static Next afterChildren(String stage) {
        return new AfterChildren(stage);
    }
}
