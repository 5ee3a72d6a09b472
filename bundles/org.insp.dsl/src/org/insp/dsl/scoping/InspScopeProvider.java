package org.insp.dsl.scoping;

/** What a name may refer to. */
public class InspScopeProvider extends AbstractInspScopeProvider {
}
