package org.insp.dsl.ide;

/** What the language service is made of, on top of the language itself. */
public class InspIdeModule extends AbstractInspIdeModule {
}
