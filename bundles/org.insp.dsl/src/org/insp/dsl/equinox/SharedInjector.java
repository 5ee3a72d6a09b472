/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.equinox;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.insp.dsl.InspRuntimeModule;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** The parts of the language for those who know nothing of it, made when a file is first loaded. */
final class SharedInjector {

	private static final class Holder {
		static final Injector INJECTOR = create();
	}

	private SharedInjector() {
	}

	static Injector get() {
		return Holder.INJECTOR;
	}

	/** The grammar is loaded by a factory that only Xtext's user interface registers, which need not be there. */
	private static Injector create() {
		Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap().putIfAbsent("xtextbin", new BinaryGrammarResourceFactoryImpl());
		return Guice.createInjector(new InspRuntimeModule());
	}
}
