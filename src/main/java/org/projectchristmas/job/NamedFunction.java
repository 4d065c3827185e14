package org.projectchristmas.job;

/** Something that can be asked of the system under one name. */
public sealed interface NamedFunction permits CallFunction, JobFunction {
    Definition definition();
}
