/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.ide.rename;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.insp.dsl.ide.features.NameOccurrences;
import org.insp.dsl.ide.features.NameOccurrences.Occurrence;
import org.insp.dsl.models.ModelRegistry;
import org.insp.dsl.models.ModelScope;
import org.insp.dsl.models.ShippedLibrary;
import org.insp.dsl.naming.ModelNames;
import org.insp.dsl.naming.ModelNames.NameEntry;
import org.insp.dsl.naming.NameSyntax;
import org.insp.dsl.problems.DuplicateNames;
import org.insp.dsl.resource.InspResource;
import org.insp.model.Language;
import org.insp.model.NamedElement;
import org.insp.model.text.ElementLabels;
import org.insp.model.text.MessageBundle;

/** Checks before an element is renamed. A failed check ends the request with a message for the user. */
final class RenameChecks {

	private final NamedElement element;
	private final Language messageLanguage;
	private final MessageBundle texts;

	RenameChecks(NamedElement element, Language messageLanguage) {
		this.element = element;
		this.messageLanguage = messageLanguage;
		this.texts = MessageBundle.of(RenameChecks.class, messageLanguage);
	}

	void checkNotShipped() {
		if (ShippedLibrary.isShipped(element.eResource().getURI())) {
			throw refused("shipped", element.getName());
		}
	}

	void checkName(String name) {
		if (!NameSyntax.isName(name)) {
			throw refused(name.isEmpty() ? "no-name" : "name-form", name);
		}
	}

	/** Fails if the name occurs in a part of a file that could not be parsed. */
	void checkReadable() {
		for (var model : models()) {
			for (var file : model.own()) {
				if (file.isUnreadWord(element.getName()) || file.isUnreadWord(NameSyntax.escape(element.getName()))) {
					throw refused("unreadable", element.getName(), model.path(file));
				}
			}
		}
	}

	/** Fails if any name would denote another element than before. */
	void checkNoClash(String name, List<Occurrence> uses) {
		var renamed = new ArrayList<>(ModelNames.qualifiedName(element));
		renamed.set(renamed.size() - 1, name);
		for (var model : models()) {
			var others = model.names().all().filter(e -> e.element() != element && e.name().equals(name)).toList();
			others.stream().filter(other -> isTaken(other, renamed)).findFirst().or(() -> capturingElement(others, uses, name))
					.or(() -> capturedElement(model, others, renamed))
					.ifPresent(other -> {
						throw taken(other.element(), name);
					});
		}
	}

	private boolean isTaken(NameEntry other, List<String> renamed) {
		return other.qualified().equals(renamed) && DuplicateNames.canBeConfused(element, other.element());
	}

	/** Another element that a reference to this one would denote. */
	private Optional<NameEntry> capturingElement(List<NameEntry> others, List<Occurrence> uses, String name) {
		return uses.stream().filter(use -> !use.isDeclaration()).flatMap(use -> {
			var written = written(use);
			int own = written.size() - 1
					- (ModelNames.qualifiedName((NamedElement) use.target()).size() - ModelNames.qualifiedName(element).size());
			if (own < 0) {
				return others.stream().limit(0);
			}
			written.set(own, name);
			return others.stream().filter(other -> isMeant(written.subList(0, own + 1), other.qualified())
					&& (own < written.size() - 1 || use.reference().getEReferenceType().isInstance(other.element())));
		}).findFirst();
	}

	/** Another element, a reference to which would denote this one. */
	private Optional<NameEntry> capturedElement(ModelScope model, List<NameEntry> others, List<String> renamed) {
		return others.stream().filter(other -> model.own().stream().flatMap(file -> NameOccurrences.inFile(file, other.element()).stream())
				.anyMatch(use -> isMeant(written(use), renamed) && use.reference().getEReferenceType().isInstance(element))).findFirst();
	}

	private static List<String> written(Occurrence use) {
		return new ArrayList<>(Arrays.asList(use.written().split("\\.")));
	}

	private static boolean isMeant(List<String> written, List<String> qualified) {
		return written.size() <= qualified.size() && qualified.subList(qualified.size() - written.size(), qualified.size()).equals(written);
	}

	/** The models that contain or import the element. */
	private Set<ModelScope> models() {
		var resources = element.eResource().getResourceSet();
		var models = new LinkedHashSet<ModelScope>();
		for (var file : List.copyOf(resources.getResources())) {
			if (file instanceof InspResource && file.isLoaded() && !ShippedLibrary.isShipped(file.getURI())) {
				var model = ModelRegistry.of(resources).scopeOf(file);
				if (model.own().contains(element.eResource()) || model.imported().contains(element.eResource())) {
					models.add(model);
				}
			}
		}
		return models;
	}

	private ResponseErrorException taken(NamedElement other, String name) {
		var node = NodeModelUtils.getNode(other);
		return refused("taken", name, ElementLabels.label(other, messageLanguage), URI.decode(other.eResource().getURI().lastSegment()),
				node == null
						? 1
						: node.getStartLine());
	}

	private ResponseErrorException refused(String key, Object... arguments) {
		return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, texts.get(key, arguments), null));
	}
}
