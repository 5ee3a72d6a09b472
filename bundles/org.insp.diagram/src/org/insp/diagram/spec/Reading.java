/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.diagram.spec;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.insp.diagram.expressions.Expression;
import org.insp.diagram.expressions.Expression.Use;
import org.insp.diagram.expressions.ExpressionException;
import org.insp.diagram.expressions.ExpressionReader;
import org.insp.diagram.expressions.ExpressionReader.Scope;

/**
 * What all parts of a specification are read with: references, labels, classes and expressions.
 *
 * @param packages the metamodels that it may refer to
 * @param references follows references
 * @param labels the texts for people
 * @param expressions reads expressions
 */
record Reading(List<EPackage> packages, References references, Labels labels, ExpressionReader expressions) {

	/** What Sirius asks of a representation beyond what can be drawn. */
	private static final String[] NOT_DRAWN =
			{ "documentation", "endUserDocumentation", "initialisation", "showOnStartup", "enablePopupBars" };

	/** The class of a model that an attribute names as {@code package::Class}. */
	EClass domain(Tag tag, String attribute) {
		var name = tag.required(attribute).split("::");
		return packages.stream().filter(p -> name.length == 2 && p.getName().equals(name[0])).map(p -> p.getEClassifier(name[1]))
				.filter(EClass.class::isInstance).map(EClass.class::cast).findFirst()
				.orElseThrow(() -> tag.error("unknown-class", attribute, tag.required(attribute)));
	}

	/** Checks the models that a representation is for, and leaves what only Sirius is told. */
	void representation(Tag tag) {
		tag.leave(NOT_DRAWN);
		for (var metamodel : tag.children("metamodel")) {
			var href = metamodel.required("href");
			if (packages.stream().noneMatch(p -> href.equals(p.getNsURI() + "#/"))) {
				throw metamodel.error("unknown-metamodel", href);
			}
			metamodel.done();
		}
	}

	/** An expression that must be there. */
	Expression expression(Tag tag, String attribute, Scope scope, Use use) {
		return read(tag, attribute, tag.required(attribute), scope, use);
	}

	/** An expression that has a standard where it is absent. */
	Expression expression(Tag tag, String attribute, String standard, Scope scope, Use use) {
		return read(tag, attribute, tag.attribute(attribute).orElse(standard), scope, use);
	}

	/** An expression that may be absent. */
	Optional<Expression> optional(Tag tag, String attribute, Scope scope, Use use) {
		return tag.attribute(attribute).filter(text -> !text.isBlank()).map(text -> read(tag, attribute, text, scope, use));
	}

	private Expression read(Tag tag, String attribute, String text, Scope scope, Use use) {
		try {
			return expressions.read(text, scope, use);
		} catch (ExpressionException e) {
			throw problem(tag, attribute + "=\"" + text + '"', e);
		}
	}

	/** Puts what is wrong with an expression into words, with the element that it stands in. */
	static SpecificationException problem(Tag tag, String place, ExpressionException problem) {
		var arguments = new Object[problem.arguments().length + 1];
		arguments[0] = place;
		System.arraycopy(problem.arguments(), 0, arguments, 1, arguments.length - 1);
		return tag.error(problem.key(), arguments);
	}
}
