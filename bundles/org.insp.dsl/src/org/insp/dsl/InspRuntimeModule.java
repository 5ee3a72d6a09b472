/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.ISerializer;
import org.eclipse.xtext.service.DispatchingProvider;
import org.eclipse.xtext.validation.IResourceValidator;
import org.insp.dsl.conversion.InspElementFactory;
import org.insp.dsl.conversion.InspValueConverters;
import org.insp.dsl.models.ModelRegistryAccess;
import org.insp.dsl.problems.LinkingErrorMessages;
import org.insp.dsl.problems.SyntaxErrorMessages;
import org.insp.dsl.recovery.RecoveringParser;
import org.insp.dsl.resource.ElementLinker;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.resource.ModelAccess;
import org.insp.dsl.resource.NameFragments;
import org.insp.dsl.resource.NoSerializer;
import org.insp.dsl.scoping.ModelScopeProvider;
import org.insp.dsl.validation.InspResourceValidator;

import com.google.inject.Binder;

/** The parts of the language that are ours, in the places that Xtext has for them. */
public class InspRuntimeModule extends AbstractInspRuntimeModule {

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return InspResource.class;
	}

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return InspValueConverters.class;
	}

	@Override
	public Class<? extends IAstFactory> bindIAstFactory() {
		return InspElementFactory.class;
	}

	@Override
	public Class<? extends IScopeProvider> bindIScopeProvider() {
		return ModelScopeProvider.class;
	}

	@Override
	public Class<? extends IFragmentProvider> bindIFragmentProvider() {
		return NameFragments.class;
	}

	@Override
	public Class<? extends ISerializer> bindISerializer() {
		return NoSerializer.class;
	}

	@Override
	public Class<? extends IParser> bindIParser() {
		return RecoveringParser.class;
	}

	@Override
	public Class<? extends ILinker> bindILinker() {
		return ElementLinker.class;
	}

	/** The access of files to the model that they belong to. */
	public Class<? extends ModelAccess> bindModelAccess() {
		return ModelRegistryAccess.class;
	}

	/** Xtext's hook for the words of syntax errors. */
	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return SyntaxErrorMessages.class;
	}

	/** Xtext's hook for the words of unresolved references. */
	public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider() {
		return LinkingErrorMessages.class;
	}

	/** Xtext's hook for what is wrong with a file. */
	public Class<? extends IResourceValidator> bindIResourceValidator() {
		return InspResourceValidator.class;
	}

	/** Files are UTF-8 whatever the locale of the process. */
	@Override
	public void configureRuntimeEncodingProvider(Binder binder) {
		binder.bind(IEncodingProvider.class).annotatedWith(DispatchingProvider.Runtime.class)
				.toInstance(file -> StandardCharsets.UTF_8.name());
	}

	/** The clock of front ends that bring none of their own. */
	public Clock bindClock() {
		return Clock.systemDefaultZone();
	}
}
