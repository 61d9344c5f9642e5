// SPDX-License-Identifier: MIT

extension MailSample {
    static let english: [MailSample] = [
        // Receipts.
        MailSample(
            .confirmation, "Kestrel Labs <no-reply@us.greenhouse-mail.io>", "Thanks for applying to Kestrel Labs!",
            "Hi Sam,\n\nYour application for Data Analyst made it to us. We look at every one of them, and somebody from the team will be in touch if it looks like a match.\n\nThe Kestrel Labs team"
        ),
        MailSample(
            .confirmation, "Orchard Rail <notifications@smartrecruiters.com>", "We got your application",
            "Dear Sam Rivera,\n\nThis is to let you know that your application for Signal Technician has been received.\n\nKind regards,\nOrchard Rail Talent Team"
        ),
        MailSample(
            .confirmation, "careers@bluefinch.example", "Application acknowledgement",
            "Dear applicant,\n\nWe write to acknowledge receipt of your application for the post of Archivist. The closing date is 20 November and the panel meets in the week after. If you have not heard from us by 18 December, please assume that you have not been shortlisted on this occasion."
        ),
        MailSample(
            .confirmation, "LinkedIn <jobs-noreply@linkedin.com>", "Sam, your application was sent to Tidewater Foods",
            "Your application was sent to Tidewater Foods\n\nSupply Planner\nTidewater Foods · Leeds\nApplied on 2 November 2026\n\nNow, take these next steps for more success\nView similar jobs you may be interested in"
        ),
        MailSample(
            .confirmation, "Indeed Apply <indeedapply@indeed.com>", "Indeed Application: Night Porter",
            "Application submitted\n\nNight Porter\nHotel Meridian - York\n\nThe following items were sent to Hotel Meridian. Good luck!"
        ),
        MailSample(
            .confirmation, "Petra Lindqvist <petra@fjordsoft.example>", "Your application",
            "Hi Sam,\n\nJust a quick note to say thank you for sending over your CV for the tester job. I have passed it to the team lead and we will come back to you within ten days or so.\n\nPetra"
        ),
        MailSample(
            .confirmation, "Workday <fenwick@myworkday.com>", "Thank You for Your Interest - Buyer R-20931",
            "Dear Sam,\n\nThank you for your interest in Fenwick. We have received your resume for the position of Buyer. If your qualifications match our needs, a recruiter will contact you to schedule an interview.\n\nPlease do not reply to this message; this mailbox is not monitored."
        ),
        MailSample(
            .confirmation, "noreply@candidates.workablemail.com", "Thanks for applying to Osier",
            "Your application for the Gardener job was submitted successfully.\n\nUnfortunately, due to the number of applications we receive we are unable to reply to everyone individually. If you do not hear from us in four weeks it is likely that you were not a fit this time."
        ),
        MailSample(
            .confirmation, "JazzHR <noreply@applytojob.com>", "Sam, we've received your resume",
            "Thank you for your interest in joining Redwood Clinics. Your resume is being reviewed by our hiring team."),
        MailSample(
            .confirmation, "Council Jobs <jobs@mossleycouncil.example>", "Receipt of application ref 2291",
            "This email confirms that your application for Housing Officer (ref 2291) has been successfully submitted. Shortlisted candidates will be invited to interview in the week beginning 7 December."
        ),
        // Refusals.
        MailSample(
            .rejection, "Ashby <no-reply@ashbyhq.com>", "Update on your application to Corvid",
            "Hi Sam,\n\nThank you for taking the time to apply for the Platform Engineer role. After reviewing your application, we've decided not to move forward at this time.\n\nWe wish you all the best."
        ),
        MailSample(
            .rejection, "HR <hr@silverbirch.example>", "Your application as Clerk",
            "Dear Sam,\n\nMany thanks for your interest in our company. We had a great many strong applications and regret to say that yours was not among those chosen for interview.\n\nYours sincerely"
        ),
        MailSample(
            .rejection, "Gem <no-reply@appreview.gem.com>", "Halcyon Follow-Up for Product Manager",
            "Hi Sam - thanks for your patience. The team has chosen to proceed with candidates whose experience lines up more closely with what this role needs. We'd love to keep in touch."
        ),
        MailSample(
            .rejection, "Maya Brandt <maya@penrose.example>", "Re: Interview last week",
            "Hi Sam,\n\nIt was a real pleasure to meet you on Thursday and everybody enjoyed the conversation. It was a tough call, but in the end we offered the job to another candidate with more experience in retail.\n\nAll the best,\nMaya"
        ).answering(),
        MailSample(
            .rejection, "talent@norhaven.example", "Position closed",
            "Hello,\n\nthe role of Office Manager you applied for has been cancelled because of a change in our plans. We are sorry for the inconvenience and invite you to apply for other openings."
        ),
        MailSample(
            .rejection, "no-reply@hire.lever.co", "Your application to Sparrow",
            "Sam, thank you for applying to Sparrow. Unfortunately we will not be progressing your application further on this occasion. Due to the volume of applications we cannot give individual feedback."
        ),
        MailSample(
            .rejection, "Wellfound <team@hi.wellfound.com>", "An update from Larch (Frontend Engineer, declined)",
            "Larch has reviewed your application and is not moving forward at this time. Keep going, there are other startups waiting."
        ),
        MailSample(
            .rejection, "recruiting@beacon.example", "Beacon application",
            "We've now filled this vacancy and so won't be taking your application any further. Thanks again for your time and good luck with your search."
        ),
        MailSample(
            .rejection, "HR Team <jobs@granite.example>", "Application outcome",
            "Dear Ms Rivera,\n\nYour application for the position of Surveyor has been unsuccessful. We will keep your details on file for six months."
        ),
        // Talks.
        MailSample(
            .interview, "Ines Okafor <ines@larkspur.example>", "Next steps",
            "Hi Sam,\n\nThanks for applying! We liked your portfolio and would love to have a chat. Would you be free for a 30 minute video call on Thursday 12 November at 2pm? If not, just send me a few times that work.\n\nInes"
        ),
        MailSample(
            .interview, "no-reply@us.greenhouse-mail.io", "Interview availability - Copywriter at Dovetail",
            "Hi Sam,\n\nWe'd like to invite you to a first interview with our hiring manager. Please pick a time slot here: https://calendly.com/dovetail/first"
        ),
        MailSample(
            .interview, "Recruitment <recruitment@mossleycouncil.example>", "Invitation to interview - Housing Officer",
            "Dear Sam,\n\nI am pleased to inform you that you have been shortlisted and invite you to attend an interview on Tuesday, 17 November at 10:30 in the Town Hall, Room 4. Please bring photo identification."
        ),
        MailSample(
            .interview, "Tom Weir <tom.weir@harbourview.example>", "Re: Interview on Friday",
            "Hello Sam,\n\nsomething has come up and I am afraid I have to move our interview. Could we do Monday 16 November at 11:00 instead of Friday?\n\nSorry about that,\nTom"
        ).answering(),
        MailSample(
            .interview, "Olivia <olivia7@paradox.ai>", "Your phone screen is confirmed",
            "You're all set! Your phone screen with Ridgeway Stores is scheduled for Nov 9, 2026 at 3:00 PM EST. A recruiter will call you at the number you gave."
        ),
        MailSample(
            .interview, "Dana Cole <dana@stonepine.example>", "Interview cancelled",
            "Hi Sam, unfortunately the hiring manager is ill and we need to cancel tomorrow's interview. I will be in touch with new times."
        ),
        // Tests.
        MailSample(
            .assessment, "CodeSignal <no-reply@codesignal.com>", "Kestrel Labs has invited you to take an assessment",
            "You have been invited to complete the General Coding Assessment for Kestrel Labs. You have 70 minutes once you start. The link expires on November 12."
        ),
        MailSample(
            .assessment, "Lena <lena@quarry.example>", "A small task",
            "Hi Sam,\n\nthank you for your application. As a next step we'd like to ask you to do a short take-home exercise (attached, about three hours). Please send it back by Friday 13 November."
        ),
        MailSample(
            .assessment, "HireVue <no-reply@hirevue.com>", "Your video interview for Retail Associate",
            "Congratulations on reaching the next stage! You will record your answers to five questions in an on-demand video interview. There is no live interviewer. Please complete it within 5 days."
        ),
        MailSample(
            .assessment, "talent@bramble.example", "Online test",
            "As part of your application for Actuarial Trainee you are now required to sit an online numerical reasoning test. Click below to begin."
        ),
        // Offers.
        MailSample(
            .offer, "Rhona Patel <rhona@fieldstone.example>", "Offer of employment - Site Engineer",
            "Dear Sam,\n\nFollowing your interview I am delighted to offer you the position of Site Engineer at a salary of 41,000 a year. Please sign and return the attached contract by 20 November."
        ),
        MailSample(
            .offer, "People <people@corvid.example>", "Great news!",
            "Hi Sam, everyone loved meeting you and we would like you to join us as Platform Engineer. The formal offer letter is on its way for signature."
        ),
        MailSample(
            .offer, "DocuSign <dse@docusign.net>", "Your offer letter from Sparrow is ready to sign",
            "Sparrow sent you a document to review and sign: Offer Letter - Sam Rivera - Customer Success Manager. Please sign by November 9."
        ),
        // The person must do something.
        MailSample(
            .actionNeeded, "careers@fenwick.example", "Complete your application",
            "Hi Sam, you started an application for Buyer but did not finish it. Your draft will be kept for 14 days. Continue your application here."
        ),
        MailSample(
            .actionNeeded, "Sofia Marsh <sofia@larkspur.example>", "Documents needed",
            "Dear Sam,\n\nbefore we can consider your application further, please send us copies of your certificates and two references by 10 November."
        ),
        MailSample(
            .actionNeeded, "no-reply@icims.com", "Action required: application for Nurse",
            "We need additional information to process your application. Please log in and fill out the screening questionnaire."
        ),
        MailSample(
            .actionNeeded, "hr@granite.example", "Your attachment",
            "Thank you for your application. Unfortunately the CV you attached could not be opened. Could you please send it again as a PDF?"
        ),
        // Progress.
        MailSample(
            .statusUpdate, "recruiting@beacon.example", "Update on the Analyst position",
            "Dear Sam,\n\nwe are still reviewing applications for the Analyst position and expect to make a decision by the end of the month. Thank you for your patience."
        ),
        MailSample(
            .statusUpdate, "LinkedIn <jobs-noreply@linkedin.com>", "Your application was viewed by Tidewater Foods",
            "Your application was viewed by Tidewater Foods\n\nSupply Planner"),
        MailSample(
            .statusUpdate, "noreply@myworkday.com", "Your application status has changed",
            "The status of your application for Buyer (R-20931) has been updated to: Under review."),
        MailSample(
            .statusUpdate, "careers@norhaven.example", "Recruitment delay",
            "Hello Sam, the selection process for the Office Manager post is taking longer than we planned. You remain under consideration."
        ),
        // Withdrawal.
        MailSample(
            .withdrawal, "no-reply@us.greenhouse-mail.io", "You have withdrawn your application",
            "This confirms that your application for Data Analyst at Kestrel Labs has been withdrawn at your request. We wish you well."
        ),
        MailSample(
            .withdrawal, "Maya Brandt <maya@penrose.example>", "Re: Withdrawing my application",
            "Hi Sam, thanks for letting us know. I'm sorry to hear that you have decided to withdraw from the process, but understand completely.\n\nMaya"
        ).answering(),
        // Machines that answer.
        MailSample(
            .autoReply, "Tom Weir <tom.weir@harbourview.example>", "Automatic reply: Application for Office Manager",
            "I am out of the office until Friday 20 November with limited access to email. For urgent matters please contact reception."
        ).with("Auto-Submitted", "auto-replied").answering(),
        MailSample(
            .autoReply, "HR Helpdesk <hr@silverbirch.example>", "[#48213] Re: Question about my application",
            "Thank you for contacting HR. Your ticket number is 48213 and we will respond within two working days."
        ).with("Auto-Submitted", "auto-replied").answering(),
        MailSample(
            .autoReply, "jobs@beacon.example", "Re: Analyst position",
            "This mailbox is no longer monitored. Please use the contact form on our careers page."
        ).with("Auto-Submitted", "auto-replied").answering(),
        MailSample(
            .autoReply, "Lena <lena@quarry.example>", "Re: My application",
            "Hello, I have left the company as of 31 October. Please write to talent@quarry.example for anything about your application."
        ).with("Auto-Submitted", "auto-replied").answering(),
        // A person's answer.
        MailSample(
            .reply, "Rhona Patel <rhona.patel@fieldstone.example>", "Re: Application as Site Engineer",
            "Hi Sam,\n\nyes, the role includes some travel, mostly to Leeds. Happy to tell you more whenever you like.\n\nBest,\nRhona"
        ).answering(),
        MailSample(
            .reply, "Maya Brandt <maya.brandt@penrose.example>", "Re: Question about the Buyer vacancy",
            "Hello Sam,\n\nthanks for writing. Good question: the position is based in Hull, but two days a week from home are fine.\n\nMaya"
        ).answering(),
        // Cold approaches and adverts.
        MailSample(
            .outreach, "Gavin Shaw <gavin@hireright-partners.example>", "Python role in Leeds",
            "Hi Sam,\n\nI came across your profile on LinkedIn and think you'd be a great fit for a role I'm recruiting for. Would you be open to a quick chat this week?\n\nGavin"
        ),
        MailSample(
            .outreach, "Priya N <priya@talentbridge.example>", "Immediate requirement - Java Developer",
            "Hello,\n\nMy client is looking for a Java Developer in Reading. If you are interested please share your updated resume and expected rate."
        ),
        MailSample(
            .jobAlert, "LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>",
            "\u{201C}data analyst\u{201D}: 14 new jobs in Leeds",
            "Your job alert for data analyst in Leeds\n\n14 new jobs match your preferences.\n\nData Analyst\nKestrel Labs\nApply now"
        ),
        MailSample(
            .jobAlert, "Indeed <donotreply@jobalert.indeed.com>", "Night Porter + 9 new jobs in York",
            "Jobs based on your saved search\n\nNight Porter - Hotel Meridian. No phone calls please.\nEasy apply"),
        MailSample(
            .jobAlert, "SEEK <jobmail@s.seek.com.au>", "New jobs for you",
            "Recommended jobs picked for you this week: Buyer at Fenwick, Clerk at Silverbirch. View all jobs."),
        // Notices.
        MailSample(
            .noFollowUp, "hr@granite.example", "Please read: enquiries about applications",
            "To all applicants: please do not call or email us about the state of your application. We are a small team and cannot answer enquiries."
        ),
        MailSample(
            .noFollowUp, "jobs@kestrel.example", "A note on follow-ups",
            "We ask candidates not to contact us regarding the status of an application; everyone hears from us when there is something to say."
        ),
        // Others.
        MailSample(
            .other, "Sparrow <no-reply@us.greenhouse-mail.io>", "Security code for your application to Sparrow",
            "Copy and paste this code into the security code field on your application: 8FK2Q9XA. It expires in 10 minutes."
        ),
        MailSample(
            .other, "First Harbour Bank <loans@firstharbour.example>", "Your loan application",
            "Dear customer, unfortunately we are unable to approve your application for a personal loan at this time."),
        MailSample(
            .other, "Visa Centre <noreply@visacentre.example>", "Your visa application has been received",
            "Thank you. We have received your application for a visitor visa. Processing takes up to 15 working days."),
        MailSample(
            .other, "Admissions <admissions@westmoor.example>", "Your application to Westmoor College",
            "Thank you for applying for admission to the BSc Biology programme. We have received your application and tuition deposit form."
        ),
        MailSample(
            .other, "Lets & Co <office@letsco.example>", "Rental application 14 Mill Lane",
            "The landlord has decided to go with another applicant for the apartment. Other flats are on our site."),
        MailSample(
            .other, "Corner Books <shop@cornerbooks.example>", "Unfortunately your order was cancelled",
            "We are sorry to inform you that your order 1199 has been cancelled because the item is out of stock. Your refund is on its way."
        ),
        MailSample(
            .other, "Ashby <no-reply@ashbyhq.com>", "Your experience at Corvid",
            "We would love your feedback on our hiring process. Please take this two minute survey about your candidate experience."
        ),
        MailSample(
            .other, "Tidewater Foods <system@successfactors.eu>", "Welcome to your candidate account",
            "Your account has been created. Please verify your email address to activate it."),
        MailSample(
            .other, "Grace <grace@friends.example>", "Dinner on Friday?",
            "Hi Sam, are you free on Friday at 7pm? We could try the new place on Mill Lane. I am out of the office from three."
        ),
        MailSample(
            .other, "Streamly <news@streamly.example>", "Your subscription payment failed",
            "We couldn't process your payment. Please update your card within 7 days."),
        MailSample(
            .other, "no-reply@eventpage.example", "You're registered: Spring Career Fair",
            "Thanks for your RSVP. Meet 40 employers at the career fair on 4 December."),
        MailSample(
            .other, "Bright Careers <news@brightcareers.example>", "7 tips for your next interview",
            "In this week's newsletter: how to answer the salary question, and a discount on our premium CV review."),
    ]
}
