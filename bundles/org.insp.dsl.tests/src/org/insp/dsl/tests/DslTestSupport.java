/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.insp.dsl.InspStandaloneSetup;
import org.insp.dsl.models.ModelFolder;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.problems.ModelProblems;
import org.insp.dsl.problems.Problem;
import org.insp.model.check.CheckOptions;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.rules.RuleRegistry;

import com.google.inject.Injector;

/** The language as its users reach it: files in, problems out. */
final class DslTestSupport {

	/** The bundles of the project, seen from the folder in which tests run. */
	static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
	/** 8 September 2023: the day on which tests take place unless a model says otherwise. */
	static final Clock CLOCK = Clock.fixed(Instant.parse("2023-09-08T00:00:00Z"), ZoneOffset.UTC);

	static final Injector INJECTOR = InspStandaloneSetup.doSetup();

	private DslTestSupport() {
	}

	/** The model that a file belongs to. */
	static ModelScope load(Path file) {
		try {
			return open(ModelFolder.find(file).get(0).files().subList(0, 1));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The model of the first of some files, all of which are opened in this order. */
	static ModelScope open(List<Path> files) {
		return open(files, INJECTOR.getInstance(XtextResourceSet.class));
	}

	/** The same in a resource set that may hold other models too. */
	static ModelScope open(List<Path> files, ResourceSet resources) {
		var opened =
				files.stream().map(f -> resources.getResource(URI.createFileURI(f.toAbsolutePath().normalize().toString()), true)).toList();
		return ModelRegistry.of(resources).scopeOf(opened.get(0));
	}

	/** The model of a text that is in no file. */
	static ModelScope model(String text) {
		return model(text, URI.createURI("memory:/text.insp"));
	}

	/** The model of a text as if a file had it. */
	static ModelScope model(String text, URI file) {
		var resources = INJECTOR.getInstance(XtextResourceSet.class);
		var resource = resources.createResource(file);
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return ModelRegistry.of(resources).scopeOf(resource);
	}

	/** The same model after its texts have changed. */
	static ModelScope again(ModelScope model) {
		var first = model.own().get(0);
		return ModelRegistry.of(first.getResourceSet()).scopeOf(first);
	}

	static Grammar grammar() {
		return INJECTOR.getInstance(IGrammarAccess.class).getGrammar();
	}

	/** All problems of the model that a file belongs to. */
	static List<Problem> problems(Path file) {
		return problems(load(file));
	}

	/** All problems of a model. */
	static List<Problem> problems(ModelScope model) {
		return ModelProblems.of(model, evaluated(model));
	}

	/** The model as it is evaluated on the date of the tests' clock. */
	static EvaluatedModel evaluated(ModelScope model) {
		return new EvaluatedModel(model.model(), RuleRegistry.CHECKER, CheckOptions.of(CLOCK));
	}
}
