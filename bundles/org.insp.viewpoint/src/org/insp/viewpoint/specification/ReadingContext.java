/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.specification;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.insp.viewpoint.expressions.Expression;
import org.insp.viewpoint.expressions.Expression.ValueKind;
import org.insp.viewpoint.expressions.ExpressionException;
import org.insp.viewpoint.expressions.ExpressionReader;
import org.insp.viewpoint.expressions.ExpressionReader.Scope;

/**
 * The tools with which all parts of a specification are read: references, labels, classes and expressions.
 *
 * @param packages the metamodels that it may refer to
 * @param references follows references
 * @param labels the texts for people
 * @param expressions reads expressions
 */
record ReadingContext(List<EPackage> packages, ReferenceResolver references, SpecificationTexts labels, ExpressionReader expressions) {

	/** The attributes and children that Sirius asks of a representation beyond what can be drawn. */
	private static final String[] NOT_DRAWN =
			{ "documentation", "endUserDocumentation", "initialisation", "showOnStartup", "enablePopupBars" };

	/** The class of a model that an attribute names as {@code package::Class}. */
	EClass domain(SpecificationElement tag, String attribute) {
		var name = tag.requiredAttribute(attribute).split("::");
		return packages.stream().filter(p -> name.length == 2 && p.getName().equals(name[0])).map(p -> p.getEClassifier(name[1]))
				.filter(EClass.class::isInstance).map(EClass.class::cast).findFirst()
				.orElseThrow(() -> tag.error("unknown-class", attribute, tag.requiredAttribute(attribute)));
	}

	/** Checks the models that a representation is for, and ignores what only Sirius uses. */
	void representation(SpecificationElement tag) {
		tag.ignore(NOT_DRAWN);
		for (var metamodel : tag.children("metamodel")) {
			var href = metamodel.requiredAttribute("href");
			if (packages.stream().noneMatch(p -> href.equals(p.getNsURI() + "#/"))) {
				throw metamodel.error("unknown-metamodel", href);
			}
			metamodel.requireAllRead();
		}
	}

	/** An expression that must be there. */
	Expression expression(SpecificationElement tag, String attribute, Scope scope, ValueKind use) {
		return read(tag, attribute, tag.requiredAttribute(attribute), scope, use);
	}

	/** An expression that has a standard where it is absent. */
	Expression expression(SpecificationElement tag, String attribute, String standard, Scope scope, ValueKind use) {
		return read(tag, attribute, tag.optionalAttribute(attribute).orElse(standard), scope, use);
	}

	/** An expression that may be absent. */
	Optional<Expression> optional(SpecificationElement tag, String attribute, Scope scope, ValueKind use) {
		return tag.optionalAttribute(attribute).filter(text -> !text.isBlank()).map(text -> read(tag, attribute, text, scope, use));
	}

	private Expression read(SpecificationElement tag, String attribute, String text, Scope scope, ValueKind use) {
		try {
			return expressions.read(text, scope, use);
		} catch (ExpressionException e) {
			throw problem(tag, attribute + "=\"" + text + '"', e);
		}
	}

	/** Returns the error for an expression, with the element that it stands in. */
	static SpecificationException problem(SpecificationElement tag, String place, ExpressionException problem) {
		var arguments = new Object[problem.arguments().length + 1];
		arguments[0] = place;
		System.arraycopy(problem.arguments(), 0, arguments, 1, arguments.length - 1);
		return tag.error(problem.key(), arguments);
	}
}
