package org.insp.dsl.validation;

/** Checks what the grammar cannot. */
public class InspValidator extends AbstractInspValidator {
}
