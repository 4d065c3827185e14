package org.projectchristmas.job;

/**
 * A job that is to be taken up.
 *
 * @param root the first word of its function, by which processes choose
 */
public record Turn(JobId job, String root) {
    public static Turn of(Job job) {
        return new Turn(job.id(), job.call().function().root());
    }
}
