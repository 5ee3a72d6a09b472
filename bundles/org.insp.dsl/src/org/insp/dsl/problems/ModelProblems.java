/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.grammar.KeywordPair;
import org.insp.dsl.messages.DiagnosticArguments;
import org.insp.dsl.messages.MessageArgument;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.VocabularyDetector;
import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.resource.InspResource;
import org.insp.dsl.text.TextRegion;
import org.insp.dsl.vocabulary.Vocabulary;
import org.insp.model.Field;
import org.insp.model.FieldTarget;
import org.insp.model.InspPackage.Literals;
import org.insp.model.Language;
import org.insp.model.Person;
import org.insp.model.Severity;
import org.insp.model.check.Violation;
import org.insp.model.evaluation.EvaluatedModel;
import org.insp.model.fields.PlaceFields;

/** All problems of a model: the errors of the language and the violations of rules. */
public final class ModelProblems {

	private static final Comparator<Problem> ORDER = Comparator.<Problem, String>comparing(p -> p.file().toString())
			.thenComparing(p -> p.region().offset()).thenComparing(p -> p.code());

	/** The name of a field that the policy declares, without the keyword before it. */
	private static final String FIELD_HEAD = "field-head";
	/** What a word is that belongs to no clause, as long as nobody has looked into the policy. */
	private static final Set<String> FIELD_WITHOUT_HEAD = Set.of("stray-word", "misspelt-keyword", "undeclared-field", "heading-word");

	private ModelProblems() {
	}

	/** The problems of a model's own files, by file and place. */
	public static List<Problem> of(ModelScope model, EvaluatedModel evaluated) {
		return of(model, evaluated, () -> {
		});
	}

	/**
	 * The problems of a model's own files, by file and place.
	 *
	 * @param model the files
	 * @param evaluated what the rules find in them
	 * @param checkpoint is run between any two elements: others may read the model then, and an exception cancels the evaluation
	 */
	public static List<Problem> of(ModelScope model, EvaluatedModel evaluated, Runnable checkpoint) {
		var vocabulary = VocabularyDetector.ofModel(model);
		var problems = new ArrayList<Problem>();
		for (var resource : model.own()) {
			link(resource, checkpoint);
			resource.getErrors().stream().filter(AbstractDiagnostic.class::isInstance).map(AbstractDiagnostic.class::cast)
					.forEach(error -> problems.add(languageProblem(resource, error, evaluated.fields(), vocabulary)));
		}
		evaluated.violations(checkpoint).forEach(violation -> problems.add(problem(violation, vocabulary)));
		problems.addAll(ImportProblems.of(model, vocabulary));
		DuplicateNames.of(model).forEach(d -> problems.add(duplicate(d, vocabulary)));
		problems.sort(ORDER);
		return List.copyOf(problems);
	}

	/** Returns the violations of rules at a place of a file, which takes much less time than all problems of the model. */
	public static List<Problem> violationsAt(ModelScope model, EvaluatedModel evaluated, InspResource file, int offset) {
		var elements = new HashSet<EObject>();
		var text = file.getParseResult().getRootNode();
		for (int at = Math.max(0, offset - 1); at <= offset; at++) {
			var leaf = NodeModelUtils.findLeafNodeAtOffset(text, at);
			for (var element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf); element != null;
					element = element.eContainer()) {
				elements.add(element);
			}
		}
		var vocabulary = VocabularyDetector.ofModel(model);
		return evaluated.violations(elements).stream()
				.map(violation -> problem(violation, vocabulary)).filter(problem -> problem.region().touches(offset)).sorted(ORDER)
				.toList();
	}

	private static Problem problem(Violation violation, Language vocabulary) {
		var region = ElementRegions.of(violation.element(), violation.feature(), violation.index());
		return new Problem(violation.element().eResource().getURI(), region, violation.severity(), violation.rule().id(), List.of(),
				violation, vocabulary);
	}

	private static void link(InspResource resource, Runnable checkpoint) {
		for (var contents = resource.getAllContents(); contents.hasNext();) {
			checkpoint.run();
			for (var references = contents.next().eCrossReferences().iterator(); references.hasNext(); references.next()) {
				// a reference is linked by being looked at
			}
		}
	}

	private static Problem duplicate(DuplicateNames.Duplicate duplicate, Language vocabulary) {
		var first = duplicate.first();
		var node = NodeModelUtils.getNode(first);
		var line = String.valueOf(node == null ? 1 : node.getStartLine());
		var arguments = new ArrayList<>(List.of(MessageArgument.text(duplicate.second().getName()), MessageArgument.type(first.eClass()),
				MessageArgument.text(first.eResource().getURI().lastSegment()), MessageArgument.text(line)));
		if (first instanceof Person && duplicate.second() instanceof Person) {
			// one person may be declared twice, as what the second says of the first
			arguments.add(MessageArgument.text(Vocabulary.keyword("is", vocabulary)));
		}
		var region = ElementRegions.of(duplicate.second(), Literals.NAMED_ELEMENT__NAME, 0);
		return new Problem(duplicate.second().eResource().getURI(), region, Severity.ERROR, "duplicate-name", arguments, null, vocabulary);
	}

	private static Problem languageProblem(InspResource resource, AbstractDiagnostic error, PlaceFields fields, Language vocabulary) {
		var arguments = error instanceof DiagnosticArguments typed ? typed.arguments() : List.<MessageArgument>of();
		var region = new TextRegion(error.getOffset(), error.getLength());
		var field = fieldWithoutHead(error.getCode(), arguments, fields);
		if (field.isPresent()) {
			var name = new ArrayList<>(List.of(arguments.get(0), MessageArgument.text(Vocabulary.keyword("field", vocabulary)),
					MessageArgument.text(NameSyntax.word(field.get().getName()))));
			holder(resource, error.getOffset()).filter(type -> fields.declaration(type, field.get().getName()).isEmpty())
					.ifPresent(type -> name.addAll(List.of(targets(field.get().getTargets()),
							MessageArgument.text(Vocabulary.keyword("on", vocabulary)),
							targets(PlaceFields.target(type).stream().toList()))));
			return new Problem(resource.getURI(), region, Severity.ERROR, FIELD_HEAD, name, null, vocabulary);
		}
		return new Problem(resource.getURI(), region, Severity.ERROR, error.getCode(), arguments, null, vocabulary);
	}

	/** The class of the element around a place that can have fields. */
	private static Optional<EClass> holder(InspResource resource, int offset) {
		var leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
		var element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
		while (element != null && PlaceFields.target(element.eClass()).isEmpty()) {
			element = element.eContainer();
		}
		return Optional.ofNullable(element).map(EObject::eClass);
	}

	private static MessageArgument targets(List<FieldTarget> targets) {
		return MessageArgument.keywords(targets.stream()
				.map(target -> new KeywordPair(Vocabulary.literal(target, Language.EN), Vocabulary.literal(target, Language.ZH))).toList());
	}

	/** Returns the field whose name or title a word is that belongs to no clause: only now is it known what the policies declare. */
	private static Optional<Field> fieldWithoutHead(String code, List<MessageArgument> arguments, PlaceFields fields) {
		boolean isRate = "undated-progress".equals(code) && arguments.size() > 2;
		if (!FIELD_WITHOUT_HEAD.contains(code) && !isRate || arguments.isEmpty()) {
			return Optional.empty();
		}
		var word = arguments.get(0).plainText();
		return fields.all().stream().filter(field -> word.equals(field.getName()) || word.equalsIgnoreCase(field.getTitle())).findFirst();
	}
}
