;; Run by a test after the configuration of the handbook: does what a user does, and prints a line for each.
(defun insp-wait (what done)
  "Wait until DONE returns something; WHAT is what is waited for."
  (let ((end (+ (float-time) 60)))
    (while (not (funcall done))
      (when (> (float-time) end)
        (message "failed: %s" what)
        (kill-emacs 1))
      (accept-process-output nil 0.05))))

(defun insp-has (text)
  "Whether a problem whose message contains TEXT is shown."
  (flymake-start)
  (cl-some (lambda (problem) (string-match-p text (flymake-diagnostic-text problem))) (flymake-diagnostics)))

(find-file "plan.insp")
;; what the command loop does
(run-hooks 'post-command-hook)
(insp-wait "connection" #'eglot-current-server)
(insp-wait "problems" (lambda () (insp-has "责任科室")))
(message "problems: seen")

(goto-char (point-min))
(search-forward "责任领导 何某")
(insert "\n    责任科室 党政")
(completion-at-point)
(message "completion: %s" (string-trim (thing-at-point 'line)))

(goto-char (point-min))
(search-forward "2023-07-1")
(insp-wait "a day that is no working day" (lambda () (insp-has "2023-07-15")))
;; of several fixes the first, chosen by keyboard
(let ((last-nonmenu-event ?\r))
  (cl-letf (((symbol-function 'completing-read) (lambda (_ fixes &rest _) (caar fixes))))
    (eglot-code-actions (point) (point) nil t)))
(message "fix: %s" (string-trim (thing-at-point 'line)))

(goto-char (point-min))
(search-forward "何某")
(backward-char 1)
(eglot-rename "何明")
(message "rename: %s" (count-matches "何明" (point-min) (point-max)))
(save-buffer)
