/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide;

import java.time.Clock;

import org.eclipse.xtext.util.Modules2;
import org.insp.dsl.InspRuntimeModule;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.model.check.ModelChecker;
import org.insp.model.rules.RuleRegistry;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Setup of the language with its services, for the language server and other hosts without a workbench. */
public class InspIdeSetup extends InspStandaloneSetup {

	private final Clock clock;
	private final ModelChecker checker;

	/** @param clock provides the reference date of models that state none */
	public InspIdeSetup(Clock clock) {
		this(clock, RuleRegistry.CHECKER);
	}

	/**
	 * @param clock provides the reference date of models that state none
	 * @param checker evaluates the rules
	 */
	public InspIdeSetup(Clock clock, ModelChecker checker) {
		this.clock = clock;
		this.checker = checker;
	}

	@Override
	public Injector createInjector() {
		return Guice.createInjector(Modules2.mixin(new InspRuntimeModule(), new InspIdeModule(), binder -> {
			binder.bind(Clock.class).toInstance(clock);
			binder.bind(ModelChecker.class).toInstance(checker);
		}));
	}
}
